WORDS = ["Synergy", "Agile", "Deep dive", "Roadmap", "Win-win", "Touch base", "On my radar", "Low-hanging fruit",
         "Game changer"]
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def app(ui):
    ui.title("Buzzword bingo")
    s = ui.state
    if ui.button("New card") or "card" not in s:
        s.card, s.heard = random.sample(WORDS, 9), []
    with ui.grid(3):
        for word in s.card:
            if ui.button(f"✓ {word}" if word in s.heard else word):
                if word in s.heard:
                    s.heard.remove(word)
                else:
                    s.heard.append(word)
    ui.text(f"{len(s.heard)} heard")
    if any(all(s.card[place] in s.heard for place in line) for line in LINES):
        ui.text("Bingo!", size=56, bold=True, color="good")
