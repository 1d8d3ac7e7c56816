FAMILY = ["Mum", "Dad", "Ella", "Tom"]


def app(ui):
    ui.title("How was it?")
    dishes = ui.state.get("dishes", [])
    dish = ui.field("Dish").strip()
    marks = [ui.slider(name, 1, 5, 3) for name in FAMILY]
    average = sum(marks) / len(marks)
    ui.text(f"Now: {average:.1f}", size=36, bold=True)
    if ui.button("Save") and dish:
        dishes.append([average, dish])
        dishes.sort(reverse=True)
        ui.clear("Dish")
    picked = ui.list([f"{average:.1f} {dish}" for average, dish in dishes], actions=["Delete"])
    if picked:
        dishes.pop(picked.index)
