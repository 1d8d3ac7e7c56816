def app(ui):
    ui.title("List to lines")
    text = ui.field("List", lines=3, placeholder="eggs, milk, bread")
    lines = ["- " + part.strip() for part in text.split(",") if part.strip()]
    for line in lines:
        ui.text(line)
    if not lines:
        ui.text("Nothing to list", color="muted")
    if ui.button("Copy") and lines:
        ui.copy("\n".join(lines))
        ui.notify(f"Copied {len(lines)} lines")
