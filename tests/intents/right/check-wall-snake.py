def app(ui):
    ui.title("Snake")
    s = ui.state
    snake = s.get("snake", [[10, 7], [9, 7], [8, 7]])
    food = s.get("food", [15, 4])
    way = s.get("way", [1, 0])
    for key, turn in {"left": [-1, 0], "right": [1, 0], "up": [0, -1], "down": [0, 1]}.items():
        if ui.pressed(key):
            way = s.way = turn
    if not s.get("over") and ui.every(0.2):
        head = [snake[0][0] + way[0], snake[0][1] + way[1]]
        if head in snake or not (0 <= head[0] < 20 and 0 <= head[1] < 15):
            s.over = True
        else:
            snake.insert(0, head)
            if head == food:
                s.food = [random.randrange(20), random.randrange(15)]
            else:
                snake.pop()
    c = ui.canvas(400, 300)
    c.circle(food[0] * 20 + 10, food[1] * 20 + 10, 8, "red")
    for x, y in snake:
        c.rect(x * 20, y * 20, 19, 19, "green")
    if s.get("over"):
        ui.text("Game over", size=32)
