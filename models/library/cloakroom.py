def app(ui):
    ui.title("Cloakroom")
    s = ui.state
    used = s.get("used", [])
    if ui.button("Hand in"):
        s.hook = 1
        while s.hook in used:
            s.hook += 1
        used.append(s.hook)
        used.sort()
    if s.get("hook"):
        ui.text(f"Your hook: {s.hook}", size=36, bold=True)
    with ui.row():
        number = int(ui.number("Hook", 1, min=1))
        if ui.button("Give back") and number in used:
            used.remove(number)
    ui.text("In use: " + (", ".join(str(hook) for hook in used) or "none"))
