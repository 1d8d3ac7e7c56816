def app(ui):
    ui.title("Rolls for the garden")
    w = float(ui.field("How wide?", "0") or 0)
    l = float(ui.field("How long?", "0") or 0)
    need = w + w + l + l - 1
    rolls = int(need // 15)
    if need % 15 > 0:
        rolls += 1
    ui.text(f"Buy {rolls}")
