package dev.gieok.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gieok.contracts.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessTest extends Outside {
    private static final String COOKIE = "gieok_session";

    @Test
    void wantsAToken() {
        refused(given().get("/v1/memories").then(), "token-missing");
        refused(given().get("/v1/memories?access_token=" + token).then(), "token-missing");
    }

    @Test
    void tellsWhatIsWrongWithAToken() {
        refused(with(Tokens.expired(subject)), "token-expired");
        refused(with(Tokens.ofAnotherIssuer(subject)), "token-wrong-issuer");
        refused(with(Tokens.withoutSubject()), "token-without-subject");
        refused(with(Tokens.withoutSubjectButUpn()), "token-without-subject");
        refused(with(Tokens.of(" ")), "token-without-subject");
        refused(with(Tokens.signedByAnother(subject)), "token-invalid");
        refused(with(Tokens.withoutExpiry(subject)), "token-invalid").body("detail", containsString("`exp`"));
        refused(with(Tokens.notYet(subject)), "token-invalid").body("detail", containsString("`nbf`"));
        refused(with("garbage"), "token-invalid");
        refused(with("a.b.c"), "token-invalid");
        refused(with(unsigned(token)), "token-invalid");
    }

    @Test
    void takesTheUserFromTheTokenAlone() {
        json("{\"text\":\"I live in Busan\"}")
                .header("Gieok-Person", "per_0123456789abcdefghijklmnop")
                .header("X-Forwarded-User", "somebody-else")
                .post("/v1/observations")
                .then()
                .statusCode(202);
        assertEquals(
                keys().person(),
                kafka.events(Topic.Names.GATEWAY_OBSERVATIONS, codec).get(0).person());
        json("{\"text\":\"I live in Busan\"}")
                .queryParam("user", "somebody-else")
                .post("/v1/observations")
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"));
        assertTrue(persons.find("somebody-else").isEmpty());
    }

    @Test
    void treatsAStarAsAName() {
        token = Tokens.of("*");
        json("{\"text\":\"I live in Busan\"}").post("/v1/observations").then().statusCode(202);
        asked().get("/v1/sources").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void turnsATokenIntoACookieThatNoScriptCanRead() {
        Response opened = asked().post("/v1/web-session");
        opened.then().statusCode(200).body("csrfToken", notNullValue());
        String cookie = opened.header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);

        given().cookie(COOKIE, token).get("/v1/sources").then().statusCode(200);
        assertEquals(
                opened.<String>path("csrfToken"),
                given().cookie(COOKIE, token).get("/v1/web-session").path("csrfToken"));
    }

    @Test
    void wantsProofThatOurOwnPageMadeACallWithACookie() {
        String proof = asked().post("/v1/web-session").path("csrfToken");
        observe(null)
                .then()
                .statusCode(403)
                .body("code", is("csrf-proof-missing"))
                .body("instance", is("/v1/observations"));
        observe("guess").then().statusCode(403);
        observe(proof).then().statusCode(202);
        String proofOfAnother = given().auth()
                .oauth2(Tokens.of("another"))
                .post("/v1/web-session")
                .path("csrfToken");
        observe(proofOfAnother).then().statusCode(403);
    }

    @Test
    void refusesACookieThatIsNoToken() {
        refused(given().cookie(COOKIE, "garbage").get("/v1/sources").then(), "token-invalid");
        refused(
                given().cookie(COOKIE, Tokens.expired(subject))
                        .get("/v1/sources")
                        .then(),
                "token-expired");
    }

    @Test
    void removesTheCookie() {
        String proof = asked().post("/v1/web-session").path("csrfToken");
        String cookie = given().cookie(COOKIE, token)
                .header("X-CSRF-Token", proof)
                .delete("/v1/web-session")
                .then()
                .statusCode(204)
                .extract()
                .header("Set-Cookie");
        assertTrue(cookie.contains("Max-Age=0"), cookie);
    }

    @Test
    void showsThePageToEverybody() {
        given().get("/").then().statusCode(200).contentType("text/html").body(containsString("Gieok"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/app.js", "/style.css"})
    void letsABrowserKeepNothingOfThePageUnasked(String path) {
        String modified = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .extract()
                .header("Last-Modified");
        given().header("If-Modified-Since", modified).get(path).then().statusCode(304);
    }

    private Response observe(String proof) {
        var call = given().cookie(COOKIE, token).contentType("application/json").body("{\"text\":\"I live in Busan\"}");
        return (proof == null ? call : call.header("X-CSRF-Token", proof)).post("/v1/observations");
    }

    private static ValidatableResponse with(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"text\":\"I live in Busan\"}")
                .post("/v1/observations")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, String code) {
        return response.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("code", is(code))
                .body("instance", startsWith("/v1/"))
                .body("detail", notNullValue());
    }

    private static String unsigned(String token) {
        return "eyJhbGciOiJub25lIn0." + token.split("\\.")[1] + ".";
    }
}
