const WORDS = {
  en: {
    tagline: "Say something, be remembered.", leave: "Leave",
    tokenLabel: "Your token", tokenHint: "./gieok token --user NAME makes one. It is kept in a cookie that no script can read.",
    enter: "Enter", say: "Say or ask something… (a file may be dropped here)", send: "Send", talk: "Conversation",
    file: "Add a file: PNG, JPEG or PDF", remove: "remove", memories: "What is remembered", nothing: "Nothing yet.",
    find: "Find by words or meaning…", notFound: "Nothing is like that.",
    more: "There is more: look for it by its words.", edit: "edit", save: "Save", cancel: "Cancel", about: "What it is about",
    aboutWhat: "Which of these words say what it is about?", why: "Why?", you: "you", file: "a file",
    unquoted: "(its words are not kept)", replaced: "Since then no longer so:", before: "It read before:",
    back: "read so again", weight: (times, importance, strength) =>
      `Said ${times === 1 ? "once" : `${times} times`} · importance ${importance} · strength now ${strength}`, forget: "forget", forgetting: "forgetting…", forgetSure: "forget for good?",
    doubtful: "maybe no longer so", holds: "still so", over: "over", restore: "restore", ended: "no longer so",
    looking: "looking at it…", ready: "ready", page: "page", cut: "The answer broke off. Fetching it again…",
    late: "The answer takes long. Waiting for it…", offline: "The gateway does not answer.",
    sessionEnded: "Your session has ended. Enter again with a token.", noToken: "That is no token.",
    kinds: { unsorted: "note" }, engines: { grounded: "from memory alone" },
    problems: {},
  },
  ko: {
    tagline: "말하면, 기억합니다.", leave: "나가기",
    tokenLabel: "토큰", tokenHint: "./gieok token --user 이름 으로 만들 수 있어요. 스크립트가 읽을 수 없는 쿠키에 보관됩니다.",
    enter: "들어가기", say: "말하거나 물어보세요… (파일을 끌어다 놓을 수 있어요)", send: "보내기", talk: "대화",
    file: "파일 올리기: PNG, JPEG, PDF", remove: "빼기", memories: "기억하고 있는 것", nothing: "아직 없어요.",
    find: "말이나 뜻으로 찾기…", notFound: "그런 기억은 없어요.",
    more: "더 있어요: 말로 찾아보세요.", edit: "고치기", save: "저장", cancel: "취소", about: "무엇에 대한 것인지",
    aboutWhat: "이 말에서 무엇에 대한 것인지 적어 주세요.", why: "왜?", you: "나", file: "파일",
    unquoted: "(말은 남아 있지 않아요)", replaced: "그 뒤로 아닌 것:", before: "전에는 이랬어요:",
    back: "다시 이렇게", weight: (times, importance, strength) =>
      `${times}번 말함 · 중요도 ${importance} · 지금 세기 ${strength}`, forget: "잊기", forgetting: "잊는 중…", forgetSure: "정말 잊을까요?",
    doubtful: "이제 아닐 수도 있어요", holds: "아직 그래요", over: "이제 아니에요", restore: "되돌리기", ended: "이제 아님",
    looking: "보는 중…", ready: "준비됨", page: "쪽", cut: "답이 끊겼어요. 다시 가져오는 중…",
    late: "답이 늦어지고 있어요. 기다리는 중…", offline: "게이트웨이가 응답하지 않아요.",
    sessionEnded: "접속이 끝났어요. 토큰으로 다시 들어와 주세요.", noToken: "토큰이 아니에요.",
    kinds: {
      attribute: "특징", preference: "취향", instruction: "부탁", relation: "관계", event: "일정", habit: "습관",
      value: "가치", unsorted: "메모", episode: "기록",
    },
    engines: { grounded: "기억만으로 답함" },
    problems: {
      "token-missing": "토큰을 넣어 주세요.",
      "token-expired": "토큰의 기한이 지났어요. 새로 만들어 주세요.",
      "token-invalid": "이 토큰은 쓸 수 없어요.",
      "too-many-requests": "잠깐만요, 요청이 너무 많아요. 조금 뒤에 다시 해 주세요.",
      "memory-unavailable": "지금은 기억에 닿을 수 없어요. 조금 뒤에 다시 해 주세요.",
      "answer-failed": "답을 만들지 못했어요. 다시 말해 주세요.",
      "text-too-long": "글이 너무 길어요.",
      "stale-version": "그 사이에 바뀌었어요. 다시 보고 고쳐 주세요.",
      "media-unsupported": "PNG, JPEG, PDF만 볼 수 있어요.",
      "media-too-large": "파일이 너무 커요.",
      "media-malformed": "파일이 손상되었어요.",
      "media-encrypted": "비밀번호가 걸린 문서예요.",
      "storage-full": "저장 공간이 가득 찼어요.",
    },
  },
};
export const language = navigator.language?.toLowerCase().startsWith("ko") ? "ko" : "en";
export const words = WORDS[language];

/** Puts the words of the reader's language where the page names them. */
export function translate() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = words[element.dataset.text];
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", words[element.dataset.label]);
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.placeholder = words[element.dataset.placeholder];
    element.setAttribute("aria-label", words[element.dataset.placeholder]);
  }
}
