def app(ui):
    ui.title("Tower")
    s = ui.state
    blocks, turn = s.get("blocks", 0), s.get("turn", "Ben")
    fallen = blocks > 12
    other = "Liv" if turn == "Ben" else "Ben"
    c = ui.canvas(160, 260)
    for number in range(blocks):
        if fallen:
            c.rect(number * 10, 240, 9, 20, "sienna")
        else:
            c.rect(60, 240 - number * 20, 40, 18, "sienna")
    ui.text(f"Blocks: {blocks}")
    ui.text(f"It fell, {other} loses" if fallen else f"{turn} builds", size=24)
    with ui.row():
        for number in [1, 2, 3]:
            if ui.button(f"+{number}") and not fallen:
                s.blocks, s.turn = blocks + number, other
    if ui.button("New tower"):
        s.blocks, s.turn = 0, "Ben"
