TITLES = ["Captain", "Old", "Mad", "One-eyed"]
SURNAMES = ["Blackbeard", "Silverhook", "Stormcrow", "Rumbelly"]
SHIPS = ["Sea Devil", "Red Pearl", "Flying Crab", "Last Biscuit"]


def app(ui):
    ui.title("Pirate name")
    s = ui.state
    name = ui.field("First name").strip()
    if ui.button("Ahoy"):
        s.name = f"{random.choice(TITLES)} {name.title()} {random.choice(SURNAMES)}" if name else ""
        s.ship = random.choice(SHIPS)
    if s.get("name"):
        ui.text(s.name, size=40, bold=True)
        ui.text(f"of the ship {s.ship}", size=24)
    else:
        ui.text("Type your name", color="muted")
