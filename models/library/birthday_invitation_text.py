def app(ui):
    ui.title("Birthday invitation")
    with ui.grid(2):
        name = ui.field("Name", "Emma").strip()
        age = int(ui.number("Age", 8, min=1, max=120))
        date = ui.field("Date", "Saturday, 9 May").strip()
        time = ui.field("Time", "3 pm").strip()
        place = ui.field("Place", "our garden").strip()
    lines = [
        "You are invited!",
        f"{name or 'Somebody'} is turning {age}.",
        f"Come on {date or 'the day'} at {time or 'any time'}.",
        f"Place: {place or 'our home'}",
    ]
    with ui.card():
        for line in lines:
            ui.text(line, size=24, align="center")
    if ui.button("Copy"):
        ui.copy("\n".join(lines))
        ui.notify("Copied")
