def app(ui):
    ui.title("Spoons")
    ml = ui.number("ml", 40, min=0)
    table = int(ml // 15)
    tea = int(ml % 15 // 5)
    ui.text(f"{table} tablespoons", size=28)
    ui.text(f"{tea} teaspoons", size=28)
