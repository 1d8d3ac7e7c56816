def app(ui):
    ui.title("Table card")
    name = ui.field("Name", "Ann")
    table = int(ui.number("Table", 1, min=1, max=30))
    c = ui.canvas(320, 200, background="white")
    c.rect(0, 0, 320, 60, "gold")
    c.text(160, 30, f"TABLE {table}", size=28, color="black", align="center")
    c.text(160, 130, name, size=40, color="black", align="center")
