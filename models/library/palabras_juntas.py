def app(ui):
    ui.title("Rimas")
    one = ui.field("Una").strip().lower()
    other = ui.field("Otra").strip().lower()
    same = 0
    while same < min(len(one), len(other)) and one[-1 - same] == other[-1 - same]:
        same += 1
    ui.text(f"{same} letras iguales", size=24)
    if same:
        ui.text("-" + one[len(one) - same:], size=32)
    ui.text("Riman" if same >= 3 else "No riman", size=28, bold=True)
