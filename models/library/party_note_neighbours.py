def app(ui):
    ui.title("Note for the door")
    day = ui.choice("Day", ["Friday", "Saturday", "Sunday"], value="Saturday")
    start = ui.number("From (hour)", 19, min=0, max=23)
    end = ui.number("Until (hour)", 1, min=0, max=23)
    name = ui.field("Name").strip() or "___"
    door = ui.field("Flat or phone").strip()
    text = f"Dear neighbours, on {day} we have a party from {start}:00 to {end}:00. It may get a little louder."
    if door:
        text += f" If it is too loud, come to us or call: {door}."
    text += f" Best wishes, {name}"
    ui.text(text, size=20)
    if ui.button("Copy"):
        ui.copy(text)
        ui.notify("Copied")
