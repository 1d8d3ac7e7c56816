def app(ui):
    ui.title("Tables")
    text = ui.field("Guests", lines=6, placeholder="One name on each line")
    names = [line.strip() for line in text.splitlines() if line.strip()]
    for i in range(0, len(names), 4):
        ui.text(f"Table {i // 4 + 1}: {', '.join(names[i:i + 4])}", size=20)
    if names:
        ui.text(f"{-len(names) % 4} seats free at the last table", color="muted")
    else:
        ui.text("No guests yet", color="muted")
