PARTS = ["Shirt", "Trousers", "Shoes"]


def app(ui):
    ui.title("Family sizes")
    sizes = ui.state.get("sizes", {})
    with ui.row():
        name = ui.field("Name").strip()
        values = [ui.field(part).strip() for part in PARTS]
    if ui.button("Save") and name:
        sizes[name] = values
        for label in ["Name", *PARTS]:
            ui.clear(label)
    ui.table([[name, *sizes[name]] for name in sorted(sizes)], header=["Name", *PARTS])
