def app(ui):
    ui.title("Doubling")
    s = ui.state
    typed = ui.field("Double").strip()
    if ui.button("OK") and typed:
        if typed == str(s.get("number", 1) * 2):
            s.number, s.chain = s.get("number", 1) * 2, s.get("chain", 0) + 1
            s.best = max(s.get("best", 0), s.chain)
        else:
            s.number, s.chain = 1, 0
        ui.clear("Double")
    ui.text(s.get("number", 1), size=48)
    ui.text(f"Best: {s.get('best', 0)}")
