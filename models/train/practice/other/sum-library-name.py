def app(ui):
    ui.title("Catalogue")
    full = ui.field("Name", placeholder="ada mary king")
    go = ui.button("Write")
    if (go or full) and full.strip():
        *first, last = full.title().split()
        ui.text("In the catalogue: " + last + ", " + " ".join(f"{n[:1]}." for n in first))
