KINDS = ["Food", "Drinks", "Flowers"]


def app(ui):
    ui.title("Grandma's birthday")
    entries = ui.state.get("entries", [])
    with ui.row():
        what = ui.field("What").strip()
        cost = ui.number("Cost", 10.0, min=0)
        kind = ui.choice("Kind", KINDS)
        if ui.button("Add") and what:
            entries.append([what, cost, kind])
            ui.clear("What")
    sums = {kind: sum(entry[1] for entry in entries if entry[2] == kind) for kind in KINDS}
    ui.text(f"All: {sum(sums.values()):.2f}", size=28, bold=True)
    for kind in KINDS:
        ui.text(f"{kind}: {sums[kind]:.2f}")
    ui.chart(sums, kind="pie")
    picked = ui.list([f"{what}, {cost:.2f}, {kind}" for what, cost, kind in entries], actions=["Delete"])
    if picked:
        entries.pop(picked.index)
