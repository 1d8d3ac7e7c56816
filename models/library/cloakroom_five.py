def app(ui):
    ui.title("Cloakroom")
    s = ui.state
    used = s.get("used", [])
    free = [hook for hook in range(1, 6) if hook not in used]
    if ui.button("Hand in"):
        if free:
            s.answer = f"Your hook: {free[0]}"
            used.append(free[0])
            used.sort()
        else:
            s.answer = "All hooks are taken"
    ui.text(s.get("answer", ""), size=36, bold=True)
    with ui.row():
        number = int(ui.number("Hook", 1, min=1))
        if ui.button("Give back") and number in used:
            used.remove(number)
    ui.text("In use: " + (", ".join(str(hook) for hook in used) or "none"))
