WORDS = ["sun", "moon", "star", "moon", "star", "sun"]


def app(ui):
    ui.title("Find the pairs")
    s = ui.state
    if ui.button("Hide all"):
        s.opened, s.found, s.tries = [], [], 0
    opened, found, tries = s.get("opened", []), s.get("found", []), s.get("tries", 0)
    with ui.grid(3):
        for i, word in enumerate(WORDS):
            shown = i in opened or i in found
            if ui.button(word if shown else str(i + 1)) and not shown:
                if len(opened) == 2:
                    opened.clear()
                opened.append(i)
                if len(opened) == 2:
                    s.tries = tries = tries + 1
                    if WORDS[opened[0]] == WORDS[opened[1]]:
                        found += opened
                        opened.clear()
    ui.text(f"Tries: {tries}, pairs: {len(found) // 2}", size=20)
