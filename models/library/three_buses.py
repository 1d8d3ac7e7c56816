BUSES = ["Red", "Blue", "Green"]


def app(ui):
    ui.title("Buses")
    buses = ui.state.get("buses", [[], [], []])
    with ui.row():
        name = ui.field("Name").strip()
        if ui.button("Add") and name:
            min(buses, key=len).append(name)
            ui.clear("Name")
    with ui.grid(3):
        for i, bus in enumerate(BUSES):
            with ui.card(f"{bus}: {len(buses[i])}"):
                picked = ui.list(buses[i], actions=["Move"])
                if picked:
                    buses[(i + 1) % 3].append(buses[i].pop(picked.index))
