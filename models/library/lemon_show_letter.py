WORD = "LEMON"


def app(ui):
    ui.title("Which fruit?")
    s = ui.state
    if ui.button("Start over"):
        s.shown, s.won, s.words = 0, False, ""
    shown, won = s.get("shown", 0), s.get("won", False)
    if ui.button("Show a letter") and shown < 5 and not won:
        s.shown = shown = shown + 1
    points = 10 - 2 * shown
    answer = ui.field("Answer").strip().upper()
    if ui.button("Check") and answer:
        s.won = won = answer == WORD
        s.words = f"Right, {points} points" if won else "No"
    ui.text(WORD if won else WORD[:shown] + "_" * (5 - shown), size=36)
    ui.text(f"Points: {points}")
    ui.text(s.get("words", ""), size=24)
