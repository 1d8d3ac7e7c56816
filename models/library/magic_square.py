def app(ui):
    ui.title("Magic square")
    numbers = []
    with ui.grid(3):
        for place in range(9):
            numbers.append(ui.number(f"{'ABC'[place // 3]}{place % 3 + 1}", 0, min=0, max=9))
    rows = [sum(numbers[i : i + 3]) for i in (0, 3, 6)]
    columns = [sum(numbers[i::3]) for i in range(3)]
    ui.text("Rows: " + ", ".join(f"{one}" for one in rows), size=20)
    ui.text("Columns: " + ", ".join(f"{one}" for one in columns), size=20)
    if rows + columns == [15] * 6 and len(set(numbers)) == 9:
        ui.text("Magic", size=28, color="good")
