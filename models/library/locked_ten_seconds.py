def app(ui):
    ui.title("Lock")
    s = ui.state
    code = ui.field("Code")
    locked = s.get("until", 0) > ui.time
    if ui.button("Open") and not locked:
        s.open = code.strip() == "1234"
        if not s.open:
            s.until = ui.time + 10
    if s.get("until", 0) > ui.time:
        ui.text(f"Locked for {math.ceil(s.until - ui.time)} seconds", size=28, color="bad")
    else:
        ui.text("Welcome" if s.get("open") else "Type the code", size=28)
