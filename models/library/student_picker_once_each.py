def app(ui):
    ui.title("Student picker")
    s = ui.state
    text = ui.field("Students, one per line", "Ali\nBea\nCarl\nDina", lines=6)
    students = [name.strip() for name in text.splitlines() if name.strip()]
    done = s.get("done", [])
    left = [name for name in students if name not in done]
    with ui.row():
        if ui.button("Pick") and left:
            done.append(random.choice(left))
        if ui.button("Start again"):
            done.clear()
    left = [name for name in students if name not in done]
    ui.text(done[-1] if done else "Nobody yet", size=56, bold=True, align="center")
    if left:
        ui.text(f"Still to come: {len(left)}")
    else:
        ui.text("Everybody had a turn", color="good")
    ui.text(f"Picked: {', '.join(done) or 'none'}", color="muted")
