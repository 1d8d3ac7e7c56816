def app(ui):
    ui.title("Inbox")
    s = ui.state
    with ui.row():
        emails = ui.number("Emails", 20, min=0)
        if ui.button("Begin"):
            s.total, s.left = emails, emails
    with ui.row():
        if ui.button("Answered"):
            s.left = max(0, s.get("left", 20) - 1)
        if ui.button("New one"):
            s.total, s.left = s.get("total", 20) + 1, s.get("left", 20) + 1
    total, left = s.get("total", 20), s.get("left", 20)
    if left == 0:
        ui.text("Inbox zero", size=40, bold=True, color="good")
    else:
        ui.text(f"{left} left", size=40, bold=True)
        ui.progress((total - left) / total)
