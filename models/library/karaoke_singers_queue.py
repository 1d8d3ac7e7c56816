def app(ui):
    ui.title("Karaoke")
    s = ui.state
    queue = s.get("queue", [])
    with ui.row():
        name = ui.field("Singer").strip()
        song = ui.field("Song").strip()
        if ui.button("Sign up") and name and song:
            queue.append(f"{name}: {song}")
            ui.clear("Singer")
            ui.clear("Song")
    if ui.button("Next singer"):
        s.now = queue.pop(0) if queue else None
    ui.text(f"On stage: {s.get('now') or 'nobody'}", size=32, bold=True)
    ui.text(f"{len(queue)} waiting")
    picked = ui.list([f"{n}. {entry}" for n, entry in enumerate(queue, 1)], actions=["Remove"])
    if picked:
        queue.pop(picked.index)
