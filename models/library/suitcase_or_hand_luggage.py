def app(ui):
    ui.title("Packing")
    suitcase = ui.state.get("suitcase", [])
    hand = ui.state.get("hand", [])
    thing = ui.field("Thing").strip()
    with ui.row():
        if ui.button("Into the suitcase") and thing:
            suitcase.append(thing)
            ui.clear("Thing")
        if ui.button("Into the hand luggage") and thing:
            hand.append(thing)
            ui.clear("Thing")
    with ui.grid(2):
        for title, things in [("Suitcase", suitcase), ("Hand luggage", hand)]:
            with ui.column():
                ui.text(f"{title}: {len(things)}", size=24, bold=True)
                picked = ui.list(things, actions=["Delete"])
                if picked:
                    things.pop(picked.index)
