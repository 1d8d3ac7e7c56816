def app(ui):
    ui.title("Times 7")
    s = ui.state
    factor, wrong = s.get("factor", 1), s.get("wrong", 0)
    if factor > 5:
        ui.text(f"Done, wrong: {wrong}", size=28, bold=True)
        if ui.button("Again"):
            s.factor, s.wrong = 1, 0
        return
    ui.text(f"{factor} × 7", size=40)
    typed = ui.field("Result").strip()
    if ui.button("OK") and typed:
        if typed == str(factor * 7):
            s.factor = factor + 1
        else:
            s.wrong = wrong + 1
        ui.clear("Result")
    ui.text(f"Wrong: {wrong}")
