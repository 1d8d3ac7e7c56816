def app(ui):
    ui.title("Tie-break")
    s = ui.state
    ada, bea = s.get("ada", 0), s.get("bea", 0)
    over = max(ada, bea) >= 7 and abs(ada - bea) >= 2
    ui.text(f"Ada {ada} : {bea} Bea", size=36, bold=True)
    if over:
        ui.text("Ada wins" if ada > bea else "Bea wins", size=24, color="good")
    else:
        ui.text(f"{'Bea' if (ada + bea + 1) // 2 % 2 else 'Ada'} serves", size=24)
    with ui.row():
        if ui.button("Point Ada") and not over:
            s.ada = ada + 1
        if ui.button("Point Bea") and not over:
            s.bea = bea + 1
    if ui.button("New tie-break"):
        s.ada, s.bea = 0, 0
