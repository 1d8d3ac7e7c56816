def app(ui):
    ui.title("Codes")
    s = ui.state
    codes = s.get("codes", [])
    with ui.row():
        code = ui.field("Code").strip()
        if ui.button("Add") and code:
            s.twice = code in codes
            if not s.twice:
                codes.append(code)
            ui.clear("Code")
    if s.get("twice"):
        ui.text("Twice", color="bad")
    for code in codes:
        ui.text(code)
    ui.text(f"{len(codes)} codes" if codes else "No codes", color="muted")
