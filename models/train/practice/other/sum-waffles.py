def app(ui):
    ui.title("Waffle recipe")
    n = int(ui.field("Waffles", "6") or 0)
    eggs = n * 3 // 6
    if n * 3 % 6:
        eggs += 1
    rows = [["Eggs", eggs], ["Flour (g)", round(n / 6 * 200, 1)], ["Milk (ml)", round(n / 6 * 250, 1)]]
    ui.table(rows, header=["What", "How much"])
