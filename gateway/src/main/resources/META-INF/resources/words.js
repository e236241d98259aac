const WORDS = {
  en: {
    tagline: "Say something, be remembered.", leave: "Leave",
    tokenLabel: "Your token", tokenHint: "./gieok token --user NAME makes one. It is kept in a cookie that no script can read.",
    enter: "Enter", say: "Say or ask something… (a file may be dropped here)", send: "Send",
    memories: "What is remembered", nothing: "Nothing yet.", forget: "forget", forgetting: "forgetting…",
    doubtful: "maybe no longer so", holds: "still so", over: "over", restore: "restore",
    looking: "looking at it…", ready: "ready", page: "page", cut: "The answer broke off. Fetching it again…",
    offline: "The gateway does not answer.",
  },
  ko: {
    tagline: "말하면, 기억합니다.", leave: "나가기",
    tokenLabel: "토큰", tokenHint: "./gieok token --user 이름 으로 만들 수 있어요. 스크립트가 읽을 수 없는 쿠키에 보관됩니다.",
    enter: "들어가기", say: "말하거나 물어보세요… (파일을 끌어다 놓을 수 있어요)", send: "보내기",
    memories: "기억하고 있는 것", nothing: "아직 없어요.", forget: "잊기", forgetting: "잊는 중…",
    doubtful: "이제 아닐 수도 있어요", holds: "아직 그래요", over: "이제 아니에요", restore: "되돌리기",
    looking: "보는 중…", ready: "준비됨", page: "쪽", cut: "답이 끊겼어요. 다시 가져오는 중…",
    offline: "게이트웨이가 응답하지 않아요.",
  },
};
const language = navigator.language?.toLowerCase().startsWith("ko") ? "ko" : "en";
export const words = WORDS[language];

/** Puts the words of the reader's language where the page names them. */
export function translate() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = words[element.dataset.text];
  }
}
