def app(ui):
    ui.title("Seats in cars")
    text = ui.field("Drivers", lines=4, placeholder="Ann 3")
    people = ui.number("People without a car", 4, min=0)
    seats = 0
    for line in text.split("\n"):
        words = line.split()
        if len(words) > 1 and words[-1].isdigit():
            seats += int(words[-1])
    ui.text(f"Free seats: {seats}")
    if seats >= people:
        ui.text(f"A seat for all, {seats - people} left over", size=24, color="good")
    else:
        ui.text(f"{people - seats} seats missing", size=24, color="bad")
