package dev.gieok.systemtests;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The machine's own Chromium without a window, at the page. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final WebDriverWait waiting;

    /** @param language as `ko`: of whom the page greets */
    Browser(String language) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium").orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1280,900");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                program("chromedriver").orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        this.waiting = new WebDriverWait(driver, PATIENCE);
        // What is shown may be shown anew meanwhile.
        waiting.ignoring(StaleElementReferenceException.class);
    }

    static boolean isInstalled() {
        return program("chromium").isPresent() && program("chromedriver").isPresent();
    }

    private static Optional<Path> program(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void open(String address) {
        driver.get(address);
    }

    /** The first, once it is shown. */
    WebElement shown(String css) {
        return waiting.until(at -> at.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** What of these has the words, once one has. */
    WebElement saying(String css, String words) {
        return waiting.withMessage(() -> css + " that says “" + words + "”, among " + texts(css))
                .until(at -> at.findElements(By.cssSelector(css)).stream()
                        .filter(each -> each.getText().contains(words))
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until none of these has the words. */
    void untilGone(String css, String words) {
        waiting.withMessage(() -> css + " without “" + words + "”, among " + texts(css))
                .until(at -> texts(css).stream().noneMatch(each -> each.contains(words)));
    }

    /** Runs a script of the page until it calls its last argument. */
    void run(String script) {
        driver.executeAsyncScript(script);
    }

    List<String> texts(String css) {
        return waiting.until(at -> at.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
