"""DB-API drivers: psycopg2, psycopg 3, PyMySQL, MySQL Connector, sqlite3."""

import os
import sqlite3

import mysql.connector
import psycopg
import psycopg2
import pymysql
from flask import Flask, jsonify, request
from psycopg import sql
from psycopg2 import sql as old_sql
from psycopg2.extras import execute_values

app = Flask(__name__)
DSN = os.environ["DSN"]


@app.get("/psycopg2")
def with_psycopg2():
    name, table = request.args["name"], request.args["table"]
    connection = psycopg2.connect(DSN)
    with connection, connection.cursor() as cursor:
        cursor.execute("SELECT id FROM cups WHERE name = '%s'" % name)  # expect: sql
        cursor.execute("SELECT id FROM cups WHERE name = %s", (name,))  # safe: sql
        cursor.execute(old_sql.SQL("SELECT id FROM {}").format(old_sql.Identifier(table)))  # safe: sql
        cursor.execute(old_sql.SQL("SELECT id FROM " + table))  # expect: sql
        cursor.execute(cursor.mogrify("SELECT id FROM cups WHERE name = %s", (name,)))  # safe: sql
        execute_values(cursor, "INSERT INTO cups (name) VALUES %s", [(name,)])  # safe: sql
        execute_values(cursor, f"INSERT INTO {table} (name) VALUES %s", [(name,)])  # expect: sql
        cursor.copy_expert(f"COPY {table} TO STDOUT", open(os.devnull, "w"))  # expect: sql
    return jsonify(done=True)


@app.get("/psycopg")
def with_psycopg():
    name, table = request.args["name"], request.args["table"]
    with psycopg.connect(DSN) as connection:
        connection.execute(f"SELECT id FROM cups WHERE name = '{name}'")  # expect: sql
        connection.execute("SELECT id FROM cups WHERE name = %s", [name])  # safe: sql
        query = sql.SQL("SELECT id FROM {} WHERE name = {}").format(sql.Identifier(table), sql.Literal(name))
        connection.execute(query)  # safe: sql
        with connection.cursor() as cursor:
            cursor.executemany("INSERT INTO cups (name) VALUES (%s)", [(name,)])  # safe: sql
            cursor.copy(f"COPY {table} FROM STDIN")  # expect: sql
    return jsonify(done=True)


@app.get("/pymysql")
def with_pymysql():
    name = request.args["name"]
    connection = pymysql.connect(host="db", read_default_file="/etc/shop.cnf")
    with connection.cursor(pymysql.cursors.DictCursor) as cursor:
        cursor.execute(f"SELECT id FROM cups WHERE name = '{name}'")  # expect: sql
        cursor.execute("SELECT id FROM cups WHERE name = %(name)s", {"name": name})  # safe: sql
        cursor.execute("SELECT id FROM cups WHERE name = " + connection.escape(name))  # safe: sql
        cursor.callproc("find_cup", (name,))  # safe: sql
    return jsonify(done=True)


@app.get("/mysql")
def with_connector():
    name = request.args["name"]
    connection = mysql.connector.connect(option_files="/etc/shop.cnf")
    cursor = connection.cursor(prepared=True)
    cursor.execute("SELECT id FROM cups WHERE name = '" + name + "'")  # expect: sql
    cursor.execute("SELECT id FROM cups WHERE name = %s", (name,))  # safe: sql
    return jsonify(done=True)


@app.get("/sqlite")
def with_sqlite():
    name = request.args["name"]
    with sqlite3.connect("cups.db") as connection:
        connection.executescript(f"DELETE FROM cups WHERE name = '{name}';")  # expect: sql
        connection.executemany("INSERT INTO cups VALUES (?)", [(name,)])  # safe: sql
        connection.execute("SELECT id FROM cups WHERE name = :name", {"name": name})  # safe: sql
    return jsonify(done=True)
