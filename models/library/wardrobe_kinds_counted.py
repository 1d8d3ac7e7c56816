KINDS = ["Shirts", "Trousers", "Dresses", "Jackets"]


def app(ui):
    ui.title("Wardrobe")
    clothes = ui.state.get("clothes", {kind: [] for kind in KINDS})
    with ui.row():
        piece = ui.field("Piece").strip()
        kind = ui.choice("Kind", KINDS)
        if ui.button("Add") and piece:
            clothes[kind].append(piece)
            ui.clear("Piece")
    total = sum(len(pieces) for pieces in clothes.values())
    ui.text(f"{total} {'piece' if total == 1 else 'pieces'}", size=32, bold=True)
    with ui.grid(2):
        for kind in KINDS:
            with ui.card(f"{kind}: {len(clothes[kind])}"):
                picked = ui.list(clothes[kind], actions=["Gone"])
                if picked:
                    clothes[kind].pop(picked.index)
