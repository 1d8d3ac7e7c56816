def app(ui):
    ui.title("Holiday flat")
    bookings = ui.state.get("bookings", [])
    price = ui.number("Price of a night", 80.0, min=0)
    cleaning = ui.number("Cleaning each time", 50.0, min=0)
    with ui.row():
        guest = ui.field("Guest").strip()
        nights = ui.number("Nights", 3, min=1)
        if ui.button("Add") and guest:
            bookings.append([guest, nights])
            ui.clear("Guest")
    picked = ui.list([f"{guest}: {nights} {'night' if nights == 1 else 'nights'}" for guest, nights in bookings], actions=["Delete"])
    if picked:
        bookings.pop(picked.index)
    income = price * sum(nights for guest, nights in bookings)
    ui.text(f"Income: {income:.2f}")
    ui.text(f"Cleaning: {cleaning * len(bookings):.2f}")
    ui.text(f"Left: {income - cleaning * len(bookings):.2f}", size=32, bold=True)
