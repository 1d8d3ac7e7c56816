def app(ui):
    ui.title("Longest line")
    lines = ui.field("Text", lines=6).splitlines()
    if not lines:
        ui.text("No lines yet", color="muted")
        return
    longest = max(lines, key=len)
    ui.text(f"Line {lines.index(longest) + 1}: {len(longest)} characters", size=24)
    ui.text(longest)
    ui.text(f"Over 40: {len([line for line in lines if len(line) > 40])}", color="muted")
