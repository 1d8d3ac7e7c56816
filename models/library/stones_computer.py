def app(ui):
    ui.title("21 stones")
    s = ui.state
    stones = s.get("stones", 21)
    ui.text(f"{stones} stones", size=36, bold=True)
    ui.text("●" * stones)
    with ui.row():
        for number in [1, 2, 3]:
            if ui.button(f"Take {number}") and number <= stones:
                left = stones - number
                if left == 0:
                    s.words = "You win"
                else:
                    taken = left % 4 or 1
                    left -= taken
                    s.words = f"I take {taken}" if left else f"I take {taken} and win"
                s.stones = left
    ui.text(s.get("words", "You begin"), size=24)
    if ui.button("New game"):
        s.stones, s.words = 21, "You begin"
