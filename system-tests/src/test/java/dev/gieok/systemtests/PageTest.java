package dev.gieok.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.standalone.cli.launch.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a browser shows it: somebody talks, and sees, finds, corrects and forgets what is remembered. */
class PageTest {
    private static final String CARDS = "#memories > li";
    private static final String ANSWERS = "#turns .answered:not([aria-busy])";

    private Browser browser;

    @BeforeEach
    void open() {
        Assumptions.assumeTrue(Browser.isInstalled(), "needs the packages chromium and chromium-driver");
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void somebodySeesFindsCorrectsAndForgetsWhatIsRemembered() {
        enter("en-US");
        say("I live in Busan and I am allergic to walnuts.", "Busan");

        WebElement home = browser.saying(CARDS, "I live in Busan");
        button(home, "Why?").click();
        browser.saying(CARDS + " blockquote", "“I live in Busan”");
        browser.saying(CARDS + " .why", "Said once");

        button(home, "edit").click();
        WebElement words = browser.shown(".rewriting textarea");
        words.clear();
        words.sendKeys("I live in Daegu", Keys.ENTER);
        WebElement corrected = browser.saying(CARDS, "I live in Daegu");
        button(corrected, "Why?").click();
        browser.saying(CARDS + " .why li", "I live in Busan");
        say("Where do I live?", "Daegu");

        browser.shown("#find").sendKeys("walnut");
        browser.saying(CARDS + ":first-child", "walnuts");
        WebElement forget = button(browser.saying(CARDS + ":first-child", "walnuts"), "forget");
        forget.click();
        // What is looked at anew meanwhile does not take the question away.
        browser.run("import('/memories.js').then(({ refresh }) => refresh()).then(arguments[0])");
        assertTrue(browser.texts(CARDS).toString().contains("walnuts"), "asks before it forgets for good");
        forget.click();
        browser.untilGone(CARDS, "walnuts");
    }

    @Test
    void whatTheWordsAreAboutIsAskedForWhereTheyDoNotShowIt() {
        enter("en-US");
        say("I live in Busan.", "Busan");

        button(browser.saying(CARDS, "I live in Busan"), "edit").click();
        WebElement words = browser.shown(".rewriting textarea");
        words.clear();
        words.sendKeys("My home is Jeju", Keys.ENTER);
        WebElement about = browser.shown(".rewriting input");
        assertEquals("Busan", about.getDomProperty("value"));
        about.clear();
        about.sendKeys("Jeju", Keys.ENTER);
        browser.saying(CARDS, "My home is Jeju");
        say("Where do I live?", "Jeju");
    }

    @Test
    void whatIsSaidIsShownAsWords() {
        enter("ko-KR");
        say("<b id=\"bold\">나는 <i>부산</i>에 살아</b>", "");
        browser.saying("#turns .asked", "<b id=\"bold\">");
        assertEquals(0, browser.texts("#bold").size());
        assertEquals("기억하고 있는 것", browser.shown("aside h2").getText());
    }

    private void enter(String language) {
        Person person = RunningSystem.somebody();
        browser = new Browser(language);
        browser.open(RunningSystem.standalone().url(Part.GATEWAY).toString());
        browser.shown("#token").sendKeys(person.token(), Keys.TAB, Keys.ENTER);
        browser.shown("#words");
    }

    /** Waits for an answer with these words. */
    private void say(String text, String answer) {
        int before = browser.texts(ANSWERS).size();
        browser.shown("#words").sendKeys(text, Keys.ENTER);
        browser.saying(ANSWERS + ":nth-child(" + 2 * (before + 1) + ")", answer);
    }

    private static WebElement button(WebElement card, String name) {
        return card.findElements(By.cssSelector("button, summary")).stream()
                .filter(each -> each.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
