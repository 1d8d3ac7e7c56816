def app(ui):
    ui.title("Lyrics")
    s = ui.state
    text = ui.field("Lyrics", "Twinkle, twinkle, little star\nHow I wonder what you are", lines=5)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        ui.text("Paste the words of a song", color="muted")
        return
    place = min(s.get("place", 0), len(lines) - 1)
    with ui.row():
        if ui.button("Back"):
            s.place = max(0, place - 1)
        if ui.button("Next"):
            s.place = min(len(lines) - 1, place + 1)
        if ui.button("From the start"):
            s.place = 0
    ui.text(lines[place], size=40, bold=True, align="center")
    ui.text(f"Line {place + 1} of {len(lines)}", color="muted")
