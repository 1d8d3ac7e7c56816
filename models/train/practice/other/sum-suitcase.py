def app(ui):
    ui.title("Airport")
    text = ui.field("How heavy is it?", "")
    if not text:
        return
    kilos = float(text)
    fee = max(0, kilos - 23) * 12
    ui.text("Not allowed!" if kilos > 32 else f"{fee:g} €")
