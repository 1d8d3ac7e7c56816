def app(ui):
    ui.title("Party")
    s = ui.state
    guests = s.get("guests", [])
    guest = ui.field("Guest").strip()
    if ui.button("Add") and guest:
        guests.append(guest)
        ui.clear("Guest")
    for number, guest in enumerate(guests, 1):
        ui.text(f"{number}. {guest}")
    ui.text(f"Drinks: {3 * len(guests)}", size=20)
    ui.divider()
    if ui.button("Game"):
        s.game = random.choice(["Quiz", "Dance", "Charades"])
    ui.text(f"We play: {s.get('game', 'nothing yet')}", size=20)
