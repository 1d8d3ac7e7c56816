EVENTS = ["A pack of wolves", "A lost child", "Bandits", "A travelling merchant", "A broken bridge", "Thick fog",
          "A wounded knight", "Nothing happens", "A hermit", "Goblins", "An old shrine", "A dragon flies over"]


def app(ui):
    ui.title("Encounters")
    s = ui.state
    rolls = s.get("rolls", [])
    with ui.row():
        if ui.button("Roll"):
            rolls.append(random.randint(1, 12))
        if ui.button("Clear"):
            rolls.clear()
    if rolls:
        ui.text(f"{rolls[-1]}: {EVENTS[rolls[-1] - 1]}", size=36, bold=True)
        ui.text("Rolls so far: " + ", ".join(map(str, rolls)), color="muted")
    else:
        ui.text("Roll for an encounter", size=36)
    ui.table([[number, event] for number, event in enumerate(EVENTS, 1)], header=["d12", "What happens"])
