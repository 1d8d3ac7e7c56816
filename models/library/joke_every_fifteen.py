JOKES = [
    "Why did the bicycle fall over? It was two-tired.",
    "What do you call cheese that isn't yours? Nacho cheese.",
    "Why can't your nose be 12 inches long? Then it would be a foot.",
    "What did the ocean say to the beach? Nothing, it just waved.",
    "Why did the scarecrow win a prize? He was outstanding in his field.",
]


def app(ui):
    ui.title("Jokes")
    s = ui.state
    start = s.setdefault("start", ui.time)
    if ui.button("Next joke"):
        start = s.start = ui.time - (int((ui.time - start) // 15) + 1) * 15
    passed = ui.time - start
    place = int(passed // 15)
    ui.text(JOKES[place % len(JOKES)], size=28, bold=True)
    ui.text(f"Next one in {math.ceil(15 - passed % 15)} s", color="muted")
