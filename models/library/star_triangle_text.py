def app(ui):
    ui.title("Stars")
    rows = ui.slider("Rows", 1, 15, 5)
    lines = ["*" * row for row in range(1, rows + 1)]
    for line in lines:
        ui.text(line, size=20)
    ui.text(f"{sum(len(line) for line in lines)} {'star' if rows == 1 else 'stars'}", color="muted")
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
