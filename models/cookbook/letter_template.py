def app(ui):
    ui.title("Invitation")
    with ui.grid(2):
        name = ui.field("For", placeholder="Maria")
        event = ui.field("What", placeholder="my birthday party")
        day = ui.field("When", placeholder="Saturday at 7")
        place = ui.field("Where", placeholder="my garden")
        sender = ui.field("From", placeholder="Tom")
    letter = f"""Dear {name or "___"},

I would like to invite you to {event or "___"}.
Come on {day or "___"} to {place or "___"}.

I look forward to seeing you!
{sender or "___"}"""
    with ui.card("Letter"):
        ui.text(letter, size=18)
    if ui.button("Copy"):
        ui.copy(letter)
        ui.notify("Copied")
