def app(ui):
    ui.title("Presentations")
    s = ui.state
    text = ui.field("Names", "Ann\nBea\nCem\nDov", lines=6)
    names = [line.strip() for line in text.splitlines() if line.strip()]
    done = s.get("done", [])
    left = [name for name in names if name not in done]
    with ui.row():
        if ui.button("Next"):
            s.now = random.choice(left) if left else ""
            if left:
                done.append(s.now)
        if ui.button("Start over"):
            done.clear()
    left = [name for name in names if name not in done]
    if done:
        ui.text(f"{s.now} presents" if s.now else "Everyone was on", size=40, bold=True)
        ui.text("Were on: " + ", ".join(done), color="muted")
    ui.text(f"{len(left)} still to come")
