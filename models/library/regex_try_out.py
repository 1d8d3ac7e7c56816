def app(ui):
    ui.title("Regex tester")
    pattern = ui.field("Pattern", r"\d+")
    text = ui.field("Text", "room 12, floor 345", lines=4)
    if not pattern:
        ui.text("Type a pattern", color="muted")
        return
    try:
        found = [match for match in re.finditer(pattern, text) if match[0]]
    except re.error as wrong:
        ui.text(f"Wrong pattern: {wrong}", color="bad")
        return
    ui.text(f"{len(found)} {'match' if len(found) == 1 else 'matches'}", size=32, bold=True)
    ui.list([f"{match[0]} at {match.start() + 1}" for match in found])
