NAMES = ["Ann", "Ben", "Cleo"]


def app(ui):
    ui.title("Coffee")
    s = ui.state
    trips = s.get("trips", {name: 0 for name in NAMES})
    if ui.button("Who goes?"):
        fewest = min(trips.values())
        s.now = random.choice([name for name in NAMES if trips[name] == fewest])
        trips[s.now] += 1
    ui.text(f"{s.now} goes" if "now" in s else "Nobody yet", size=48, bold=True)
    ui.table([[name, trips[name]] for name in NAMES], header=["Name", "Trips"])
