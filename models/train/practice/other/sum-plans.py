def app(ui):
    ui.title("Phone")
    n = ui.field("My minutes", "")
    if n.strip().isdigit():
        cents = 500 + int(n) * 10
        best = "Same" if cents == 2000 else "Take A" if cents < 2000 else "Take B"
        ui.table([["A", f"${cents / 100}"], ["B", "$20"]], header=["Plan", "Cost"])
        ui.text(f"Answer: {best}!")
