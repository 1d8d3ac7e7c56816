def app(ui):
    ui.title("16 matches")
    s = ui.state
    stones = s.get("stones", 16)
    ui.text(f"{stones} matches", size=36, bold=True)
    ui.text("|" * stones)
    with ui.row():
        for number in [1, 2]:
            if ui.button(f"Take {number}") and number <= stones:
                left = stones - number
                if left == 0:
                    s.words = "You win"
                else:
                    taken = left % 3 or 1
                    left -= taken
                    s.words = f"I take {taken}" if left else f"I take {taken} and win"
                s.stones = left
    ui.text(s.get("words", "You begin"), size=24)
    if ui.button("New game"):
        s.stones, s.words = 16, "You begin"
