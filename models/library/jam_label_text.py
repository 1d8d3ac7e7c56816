def app(ui):
    ui.title("Jam label")
    kind = ui.field("Jam", "Strawberry").strip() or "Jam"
    maker = ui.field("Made by").strip()
    color = ui.choice("Colour", ["crimson", "purple", "orange", "green"])
    c = ui.canvas(320, 200)
    c.rect(0, 0, 320, 200, "white")
    c.rect(8, 8, 304, 184, outline=color, width=6)
    c.text(160, 60, kind, size=36, color=color, align="center")
    c.text(160, 120, f"{ui.now:%B %Y}", size=20, color="black", align="center")
    if maker:
        c.text(160, 155, f"made by {maker}", size=16, color="black", align="center")
