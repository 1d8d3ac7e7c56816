SIZES = {"S": 40, "L": 60, "XL": 70}


def app(ui):
    ui.title("Eggs")
    eggs = ui.number("Eggs of size M", 4, min=0)
    for size, grams in SIZES.items():
        ui.text(f"{size}: {round(eggs * 50 / grams)}", size=32)
