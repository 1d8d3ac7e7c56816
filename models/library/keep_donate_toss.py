PILES = ["Keep", "Donate", "Throw away"]


def app(ui):
    ui.title("Declutter")
    piles = ui.state.get("piles", {pile: [] for pile in PILES})
    thing = ui.field("Thing").strip()
    with ui.row():
        for pile in PILES:
            if ui.button(pile) and thing:
                piles[pile].append(thing)
                ui.clear("Thing")
    with ui.grid(3):
        for pile in PILES:
            with ui.card(f"{pile} ({len(piles[pile])})"):
                for thing in piles[pile]:
                    ui.text(thing)
    gone = len(piles["Donate"]) + len(piles["Throw away"])
    ui.text(f"{gone} {'thing' if gone == 1 else 'things'} fewer at home", size=24, bold=True)
